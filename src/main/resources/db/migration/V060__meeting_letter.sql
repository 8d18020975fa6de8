-- A mail may carry a calendar object, and the mails of one thread leave in the order in which they were written: the
-- later waits until the earlier left or was given up. One that was never tried may be given up before it leaves.
alter table outgoing_mail
    add column number bigint not null auto_increment unique,
    add column thread uuid,
    add column calendar_name varchar(60),
    add column calendar_method varchar(10),
    add column calendar mediumtext,
    add column given_up_at datetime(6),
    add index outgoing_mail_in_turn (thread, number);

update outgoing_mail set given_up_at = next_at where sent_at is null and attempts >= 12 and body = '';

-- Who was told what of a meeting, and with which sequence (RFC 5545, 3.8.7.4); what became of it stands with the mail.
create table meeting_letter (
    mail_id          uuid        not null primary key references outgoing_mail (id) on delete cascade,
    meeting_id       uuid        not null references bilateral_meeting (id) on delete cascade,
    person_id        uuid        not null references person (id),
    official         boolean     not null,
    method           varchar(10) not null,
    sequence         int         not null,
    meeting_sequence int         not null,
    starts_at        datetime(6) not null,
    ends_at          datetime(6) not null,
    index (meeting_id, person_id)
);
