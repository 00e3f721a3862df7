export { lookForSpeakers, stopLooking } from './review/lookForSpeakers';
export { SpeakerReview } from './review/SpeakerReview';
export { SpeakerInspector } from './SpeakerInspector';
export { SpeakerList } from './SpeakerList';
export { TurnInspector } from './turns/TurnInspector';
