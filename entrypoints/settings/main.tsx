import '../../assets/theme.css';
import { mount } from '../page/mount';
import { SettingsPage } from './SettingsPage';

mount('settings.title', <SettingsPage />);
