package fr.lignealigne.remark;

import fr.lignealigne.shared.Refusal;

/** The remarks hold what may identify a person, and nobody has acknowledged it as it stands. */
public final class PersonalDataLeft extends Refusal {

    PersonalDataLeft() {
        super("remark.deposit.personalData");
    }
}
