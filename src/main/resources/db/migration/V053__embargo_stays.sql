-- When a version was published, and until when it is closed, never changes: the portal keeps both beside its text.
drop trigger plan_version_stays_public;
delimiter //
create trigger plan_version_stays_public before update on plan_version for each row
begin
    if old.state <> 'PREPARATION' and (new.state = 'PREPARATION' or new.plan_id <> old.plan_id
            or new.number <> old.number or new.line_count <> old.line_count
            or not new.published_at <=> old.published_at or not new.embargo_until <=> old.embargo_until) then
        signal sqlstate '45000' set message_text = 'A published version is not taken back, moved, cut or closed again';
    end if;
end //
delimiter ;
