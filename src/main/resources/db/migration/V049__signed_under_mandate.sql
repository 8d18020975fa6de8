-- An answer given for an association under its mandate, or taken back by its lead: silence again, and theirs to keep.
alter table joint_position_answer
    add column taken_back boolean      not null default false,
    add column mandate_id uuid references mandate (id),
    add column given_as   varchar(120) not null default '';

-- Which signatories of a deposited position signed under a mandate: the receipt says so.
create table remark_mandate (
    remark_id       uuid not null references remark (id),
    organisation_id uuid not null references organisation (id),
    mandate_id      uuid not null references mandate (id),
    primary key (remark_id, organisation_id)
);

-- The version it was written on first, once it followed the text to a later one, and whether its place there is sure.
alter table joint_position
    add column came_from      uuid references plan_version (id),
    add column place_doubtful boolean not null default false;

-- A text that only brought the one before it to a later version; and when a source was added to those it began from.
alter table joint_position_text add column carried boolean not null default false;
alter table joint_position_source
    add column added_at datetime(6),
    add column added_as varchar(120) not null default '';

-- Who was reminded of a position, when and with which words; one reminder a day, unless it is meant.
create table position_reminder (
    id          uuid         not null primary key,
    position_id uuid         not null references joint_position (id),
    words       text         not null,
    function    varchar(120) not null,
    reminded_at datetime(6)  not null,
    key position_reminder_by_position (position_id, reminded_at)
);

create table position_reminder_recipient (
    reminder_id     uuid not null references position_reminder (id),
    organisation_id uuid not null references organisation (id),
    position_id     uuid not null references joint_position (id),
    day             date not null,
    rank_of_day     int  not null,
    primary key (reminder_id, organisation_id),
    unique key position_reminder_of_day (position_id, organisation_id, day, rank_of_day)
);

delimiter //
create trigger mandate_comes_before_deposit before insert on remark_mandate for each row
begin
    if exists (select 1 from remark r where r.id = new.remark_id and r.deposited_at is not null) then
        signal sqlstate '45000' set message_text = 'A deposited remark gets no further mandate';
    end if;
end //
create trigger mandate_of_signatory_stays before update on remark_mandate for each row
begin
    signal sqlstate '45000' set message_text = 'How a signatory signed never changes';
end //
create trigger mandate_of_signatory_remains before delete on remark_mandate for each row
begin
    signal sqlstate '45000' set message_text = 'How a signatory signed is never taken off';
end //
delimiter ;
