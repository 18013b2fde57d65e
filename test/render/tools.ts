import { absent, ready } from '../ready.ts';

/** Whether pages can be rendered here. */
const programs = ['soffice', 'pdftotext', 'pdftoppm', 'pdffonts', 'pdftohtml'];
export const canRender: boolean = ready('rendering tests', absent(...programs));
