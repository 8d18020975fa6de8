-- A deposited remark is corrected by another one, a draft of its own association until it is deposited. At most one a
-- remark: a further correction corrects that one.
alter table remark add column corrects_id uuid unique references remark (id);
