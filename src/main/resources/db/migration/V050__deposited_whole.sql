-- Where a draft stood in its association when it was thrown away: it comes back with it, for an hour.
create table thrown_review (
    remark_id       uuid         not null primary key,
    organisation_id uuid         not null references organisation (id),
    stage           varchar(10)  not null,
    reason          text         not null,
    moved_by        uuid         not null references person (id),
    function        varchar(120) not null,
    moved_at        datetime(6)  not null,
    thrown_at       datetime(6)  not null,
    key thrown_review_by_throwing (thrown_at)
);

-- What was deposited stays whole: also its figure with its source, where it stands, whose words it began with, and that
-- it is a joint position.
delimiter //
create or replace trigger deposited_remark_stays before update on remark for each row
begin
    if old.deposited_at is not null
        and not (new.body <=> old.body and new.wording <=> old.wording and new.quote <=> old.quote
            and new.kind <=> old.kind and new.from_item <=> old.from_item and new.from_char <=> old.from_char
            and new.to_item <=> old.to_item and new.to_char <=> old.to_char and new.code <=> old.code
            and new.receipt_id <=> old.receipt_id and new.deposited_at <=> old.deposited_at
            and new.organisation_id <=> old.organisation_id and new.joint <=> old.joint
            and new.figure <=> old.figure and new.source <=> old.source
            and new.evidence_year <=> old.evidence_year and new.territory <=> old.territory
            and new.version_id <=> old.version_id and new.target <=> old.target and new.field <=> old.field
            and new.first_line <=> old.first_line and new.last_line <=> old.last_line
            and new.reviewer <=> old.reviewer and new.contribution_title <=> old.contribution_title
            and new.contribution_date <=> old.contribution_date) then
        signal sqlstate '45000' set message_text = 'The text of a deposited remark never changes';
    end if;
end //
delimiter ;
