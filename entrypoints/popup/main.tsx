import '../../assets/theme.css';
import { mount } from '../page/mount';
import { PopupPage } from './PopupPage';

mount('popup.title', <PopupPage />);
