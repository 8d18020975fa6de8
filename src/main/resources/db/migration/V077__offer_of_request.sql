-- Slots that are on offer in answer to a request. It is not to be placed meanwhile, and keeps its place among the others.
alter table meeting_request
    add column offer_id uuid unique references slot_offer (id),
    add check ((state = 'PROPOSED') = (offer_id is not null));
