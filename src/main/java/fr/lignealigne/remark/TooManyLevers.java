package fr.lignealigne.remark;

import fr.lignealigne.shared.Refusal;

/** The association already named as many lever measures as it may. */
public final class TooManyLevers extends Refusal {

    TooManyLevers() {
        super("remark.tooManyLevers", Remarks.MOST_LEVERS);
    }
}
