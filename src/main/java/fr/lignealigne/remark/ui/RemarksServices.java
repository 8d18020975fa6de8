package fr.lignealigne.remark.ui;

import fr.lignealigne.live.LivePages;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.CarriedRemarks;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.PersonalFindings;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Revising;
import fr.lignealigne.remark.TakenUp;
import java.util.List;
import org.springframework.stereotype.Component;

/** What « Nos remarques » asks and does. */
@Component
record RemarksServices(
        Versions versions,
        Remarks remarks,
        CarriedRemarks carried,
        Depositing depositing,
        PersonalFindings findings,
        Revising revising,
        TeamServices team,
        List<TakenUp> takenUp,
        LivePages live) {

    /** Whether words of a draft that is taken back may stand elsewhere all the same. */
    boolean isTakenUp(RemarkId draft) {
        return takenUp.stream().anyMatch(one -> one.isTakenUp(draft));
    }
}
