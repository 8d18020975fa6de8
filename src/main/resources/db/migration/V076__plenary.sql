-- A meeting of the whole table. Times are UTC. What its agenda was when it was held is kept for those outside the State.
create table plenary (
    id            uuid          not null primary key,
    revision      bigint        not null,
    title         varchar(200)  not null,
    starts_at     datetime(6)   not null,
    ends_at       datetime(6)   not null,
    place         varchar(300)  not null,
    link          varchar(500)  not null,
    state         varchar(16)   not null,
    announced_at  datetime(6),
    cancellation  varchar(500)  not null,
    sequence      int           not null,
    told_sequence int           not null,
    held_agenda   mediumtext check (json_valid(held_agenda)),
    constraint plenary_takes_time check (ends_at > starts_at)
);

create table plenary_point (
    id         uuid         not null primary key,
    revision   bigint       not null,
    plenary_id uuid         not null references plenary (id),
    position   int          not null,
    title      varchar(300) not null,
    minutes    int          not null,
    key plenary_point_in_order (plenary_id, position)
);

-- Who is invited, and whether they came. Nobody needs an account: an organisation may be a name alone.
create table plenary_participant (
    id                uuid         not null primary key,
    revision          bigint       not null,
    plenary_id        uuid         not null references plenary (id),
    position          int          not null,
    organisation_id   uuid references organisation (id),
    organisation_name varchar(200) not null,
    name              varchar(120) not null,
    function          varchar(160) not null,
    attendance        varchar(8)   not null,
    key participant_in_order (plenary_id, position)
);

-- The minutes as they are written inside the State: no statement of another reader's touches these tables.
create table plenary_frame (
    plenary_id uuid         not null primary key references plenary (id),
    revision   bigint       not null,
    summary    mediumtext   not null,
    annexes    text         not null,
    written_by varchar(200) not null
);

create table intervention (
    id         uuid       not null primary key,
    revision   bigint     not null,
    plenary_id uuid       not null references plenary (id),
    position   int        not null,
    speaker_id uuid       not null references plenary_participant (id),
    replies_to uuid references intervention (id),
    words      mediumtext not null,
    key intervention_in_order (plenary_id, position)
);

create table conclusion (
    id           uuid          not null primary key,
    revision     bigint        not null,
    plenary_id   uuid          not null references plenary (id),
    position     int           not null,
    kind         varchar(16)   not null,
    words        varchar(1000) not null,
    on_day       date,
    milestone_id uuid references milestone (id),
    key conclusion_in_order (plenary_id, position)
);

-- The minutes as they were sent out, word for word, and to which organisations.
create table plenary_edition (
    id         uuid         not null primary key,
    plenary_id uuid         not null references plenary (id),
    number     int          not null,
    content    mediumtext   not null check (json_valid(content)),
    changed    varchar(500) not null,
    sent_by    uuid         not null references person (id),
    sent_at    datetime(6)  not null,
    unique (plenary_id, number)
);

create table plenary_reader (
    edition_id      uuid not null references plenary_edition (id),
    organisation_id uuid not null references organisation (id),
    primary key (edition_id, organisation_id)
);

-- What was sent out is neither changed nor taken back; a correction is the next edition.
delimiter //
create trigger plenary_edition_stays before update on plenary_edition for each row
begin
    signal sqlstate '45000' set message_text = 'Minutes that were sent out never change';
end //
create trigger plenary_edition_remains before delete on plenary_edition for each row
begin
    signal sqlstate '45000' set message_text = 'Minutes that were sent out are not deleted';
end //
delimiter ;
