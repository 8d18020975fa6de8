package fr.lignealigne.collective;

import fr.lignealigne.shared.Refusal;

/** Some of them were reminded today already: said before they are a second time. */
public final class RemindedToday extends Refusal {

    public RemindedToday(int associations) {
        super("collective.reminder.today", associations);
    }
}
