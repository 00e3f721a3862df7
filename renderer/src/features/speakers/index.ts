export { SpeakerInspector } from './SpeakerInspector';
export { SpeakerList } from './SpeakerList';
export { SpeakerReview } from './review/SpeakerReview';
