-- Which words the wording that a sitting decides takes the place of, so that the next draft can put it there. Null where it
-- bears on no words, and in what was decided before: somebody puts that in by hand.
alter table sitting_point
    add column from_item uuid after wording,
    add column from_char int not null default 0 after from_item,
    add column to_item   uuid after from_char,
    add column to_char   int not null default 0 after to_item,
    add check ((from_item is null) = (to_item is null)),
    add check (from_item is null or wording <> ''),
    add key sitting_point_of_decision (decision_id);
