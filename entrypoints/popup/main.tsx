import '../../assets/theme.css';
import { readAhead } from '../../hooks/useKnown';
import { mount } from '../page/mount';
import { PopupPage } from './PopupPage';

readAhead();
mount('popup.title', <PopupPage />);
