-- Whose turn it is to look for what has been kept long enough: of several servers one, until then.
create table retention_turn (
    id         tinyint     not null primary key,
    next_at    datetime(6) not null,
    held_until datetime(6) not null
);

-- What went since its time was over: which kind and how much, never whose.
create table retention_run (
    id       bigint      not null auto_increment primary key,
    rule     varchar(20) not null,
    began_at datetime(6) not null,
    ended_at datetime(6),
    gone     bigint      not null,
    key retention_run_open (ended_at)
);

-- Looked through each night.
create index seat_change_by_age on seat_change (changed_at);
create index invitation_by_age on invitation (expires_at);
create index known_device_by_age on known_device (expires_at);

-- Whoever is erased is looked for by address: without these each mail would be locked on the way.
create index outgoing_mail_to on outgoing_mail (recipient);
create index seat_change_by_address on seat_change (email);
