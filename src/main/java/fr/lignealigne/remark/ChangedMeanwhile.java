package fr.lignealigne.remark;

import fr.lignealigne.shared.Refusal;

/** A colleague changed this draft since it was read; neither text is lost. */
public final class ChangedMeanwhile extends Refusal {

    ChangedMeanwhile() {
        this("remark.changedMeanwhile");
    }

    ChangedMeanwhile(String key) {
        super(key);
    }
}
