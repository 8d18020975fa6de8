-- Files under the wall of what they hang on: today a remark; another kind of holder gets a column of its own. A file that
-- hangs on nothing is being stored, or was removed a moment ago and can be put back; both are erased soon.
create table attachment (
    id              uuid         not null primary key,
    organisation_id uuid         not null references organisation (id),
    holder_id       uuid         references remark (id) on delete cascade,
    name            varchar(160) not null,
    kind            varchar(8)   not null,
    size            bigint       not null,
    sha256          char(64)     not null,
    state           varchar(12)  not null,
    added_by        uuid         not null references person (id),
    added_at        datetime(6)  not null,
    loose_since     datetime(6),
    scanning_until  datetime(6),
    key attachment_by_state (state, scanning_until),
    key attachment_by_looseness (loose_since),
    constraint attachment_hangs_or_is_loose check ((holder_id is null) = (loose_since is not null))
);

-- In pieces, so that no file is ever whole in memory and none meets max_allowed_packet.
create table attachment_chunk (
    attachment_id uuid       not null references attachment (id) on delete cascade,
    number        int        not null,
    bytes         mediumblob not null,
    primary key (attachment_id, number)
);

-- What was deposited is what was handed over: no file is changed, none is added to it and none taken away. Only the bytes
-- of one that the scanner found infected are destroyed.
delimiter //
create trigger attachment_stays before update on attachment for each row
begin
    if not (new.id <=> old.id and new.organisation_id <=> old.organisation_id and new.name <=> old.name
        and new.kind <=> old.kind and new.size <=> old.size and new.sha256 <=> old.sha256) then
        signal sqlstate '45000' set message_text = 'A stored file never changes';
    end if;
    if not (new.holder_id <=> old.holder_id) and exists (select 1 from remark r
        where r.id in (new.holder_id, old.holder_id) and r.deposited_at is not null) then
        signal sqlstate '45000' set message_text = 'The files of a deposited remark never change';
    end if;
end //
create trigger attachment_remains before delete on attachment for each row
begin
    if exists (select 1 from remark r where r.id = old.holder_id and r.deposited_at is not null) then
        signal sqlstate '45000' set message_text = 'The files of a deposited remark never change';
    end if;
end //
create trigger attachment_begins_loose before insert on attachment for each row
begin
    if exists (select 1 from remark r where r.id = new.holder_id and r.deposited_at is not null) then
        signal sqlstate '45000' set message_text = 'The files of a deposited remark never change';
    end if;
end //
create trigger attachment_chunk_stays before update on attachment_chunk for each row
begin
    signal sqlstate '45000' set message_text = 'A stored file never changes';
end //
create trigger attachment_chunk_remains before delete on attachment_chunk for each row
begin
    if exists (select 1 from attachment a join remark r on r.id = a.holder_id
        where a.id = old.attachment_id and a.state <> 'INFECTED' and r.deposited_at is not null) then
        signal sqlstate '45000' set message_text = 'The files of a deposited remark never change';
    end if;
end //
create trigger attachment_chunk_comes_first before insert on attachment_chunk for each row
begin
    if exists (select 1 from attachment a where a.id = new.attachment_id and a.state <> 'ARRIVING') then
        signal sqlstate '45000' set message_text = 'A stored file never changes';
    end if;
end //
delimiter ;
