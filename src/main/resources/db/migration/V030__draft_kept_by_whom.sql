-- A draft is written by several: who changed it last is told to their colleagues. Its kind may still be open.
alter table remark
    add column edited_by uuid references person (id),
    modify column kind varchar(12),
    add constraint deposited_remark_has_a_kind check (deposited_at is null or kind is not null);
