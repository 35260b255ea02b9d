import '../../assets/theme.css';
import { mount } from '../mount';
import { WelcomePage } from './WelcomePage';

mount('welcome.title', <WelcomePage />);
