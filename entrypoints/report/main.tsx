import '../../assets/theme.css';
import { mount } from '../page/mount';
import { ReportHost } from './ReportHost';

mount('report.title', <ReportHost />);
