package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Refusal;
import java.util.List;

/** Officials or a room are not there at that time; whoever places by hand may say why it is placed all the same. */
public final class OutsideHours extends Refusal {

    /** @param names of those who are not there, as those who arrange say them */
    OutsideHours(List<String> names) {
        super(names.size() == 1 ? "bilateral.outside" : "bilateral.outside.several", String.join(", ", names));
    }
}
