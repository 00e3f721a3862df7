export { SpeakerReview } from './review/SpeakerReview';
export { SpeakerInspector } from './SpeakerInspector';
export { SpeakerList } from './SpeakerList';
