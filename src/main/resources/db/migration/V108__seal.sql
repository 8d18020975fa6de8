-- What was there at each deadline, as one file. The key lets each deadline be sealed once, whichever server does it.
create table seal (
    id          uuid        not null primary key,
    kind        varchar(12) not null,
    subject     uuid        not null,
    -- Which time of this subject: a closing that is moved is another deadline.
    turn        varchar(60) not null,
    version_id  uuid        not null references plan_version (id),
    occurred_at datetime(6) not null,
    sealed_at   datetime(6) not null,
    number      char(64)    not null,
    size        bigint      not null,
    unique key sealed_once (kind, subject, turn)
);

-- In pieces, so that none meets max_allowed_packet.
create table seal_chunk (
    seal_id uuid       not null references seal (id),
    number  int        not null,
    bytes   mediumblob not null,
    primary key (seal_id, number)
);

delimiter //
create trigger seal_stays before update on seal for each row
begin
    signal sqlstate '45000' set message_text = 'A seal never changes';
end //
create trigger seal_remains before delete on seal for each row
begin
    signal sqlstate '45000' set message_text = 'A seal is never deleted';
end //
create trigger seal_chunk_stays before update on seal_chunk for each row
begin
    signal sqlstate '45000' set message_text = 'A seal never changes';
end //
create trigger seal_chunk_remains before delete on seal_chunk for each row
begin
    signal sqlstate '45000' set message_text = 'A seal is never deleted';
end //
delimiter ;
