export { PeopleDialogs } from './cases/PeopleDialogs';
export { SpeakersView } from './cases/SpeakersView';
export { lookForSpeakers, stopLooking } from './review/lookForSpeakers';
export { beginReview } from './review/reviewStore';
export { SpeakerReview } from './review/SpeakerReview';
export { SpeakerRulesDialog } from './rules/SpeakerRulesDialog';
export { SpeakerInspector } from './SpeakerInspector';
export { SpeakerList } from './SpeakerList';
export { TurnInspector } from './turns/TurnInspector';
