package fr.lignealigne.remark;

import fr.lignealigne.shared.Refusal;

/** The remark is not, or no longer, in a state that allows this. */
public final class WrongState extends Refusal {

    WrongState(String key) {
        super(key);
    }
}
