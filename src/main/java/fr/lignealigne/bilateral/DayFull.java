package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Refusal;

/** An official or a room has as many meetings on that day as are allowed. */
public final class DayFull extends Refusal {

    DayFull(String name, int most) {
        super("bilateral.dayFull", name, most);
    }
}
