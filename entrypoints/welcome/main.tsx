import '../../assets/theme.css';
import { mount } from '../page/mount';
import { WelcomePage } from './WelcomePage';

mount('welcome.title', <WelcomePage />);
