import '../../assets/theme.css';
import { mount } from '../mount';
import { SettingsPage } from './SettingsPage';

mount('settings.title', <SettingsPage />);
