import '../../assets/theme.css';
import { mount } from '../mount';
import { PopupPage } from './PopupPage';

mount('popup.title', <PopupPage />);
