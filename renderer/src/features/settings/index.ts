export { SettingsForm } from './SettingsForm';
export { Shortcuts } from './Shortcuts';
