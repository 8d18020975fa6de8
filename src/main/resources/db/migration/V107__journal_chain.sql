-- Each entry of the journal is linked to the one before it, in the order in which a worker found them committed. Positions
-- have no gap; ids of entries may. The foreign key also keeps the journal from being truncated.
create table audit_link (
    position bigint                          not null primary key,
    entry    bigint                          not null unique references audit_entry (id),
    hash     char(64) character set ascii    not null
);

-- What the last check found: up to where the chain held, and what is wrong first.
create table audit_check (
    id        tinyint                      not null primary key,
    at        datetime(6)                  not null,
    position  bigint                       not null,
    hash      char(64) character set ascii not null,
    flaw      varchar(10),
    flawed_at bigint
);

delimiter //
create trigger audit_link_stays before update on audit_link for each row
begin
    signal sqlstate '45000' set message_text = 'The journal is only added to';
end //
create trigger audit_link_remains before delete on audit_link for each row
begin
    signal sqlstate '45000' set message_text = 'The journal is only added to';
end //
delimiter ;
