package fr.lignealigne.plenary;

import jakarta.persistence.Entity;

/** A point of the agenda, and how many minutes it is given. */
@Entity
class PlenaryPoint extends Row {

    private String title;
    private int minutes;

    @SuppressWarnings("NullAway.Init")
    protected PlenaryPoint() {}

    PlenaryPoint(PlenaryId plenary, int position, String title, int minutes) {
        super(plenary, position);
        this.title = title;
        this.minutes = minutes;
    }

    void write(String words, int lasting) {
        title = words;
        minutes = lasting;
    }

    Minutes.Point asRead() {
        return new Minutes.Point(title, minutes);
    }

    PlenaryPointDetails details() {
        return new PlenaryPointDetails(new PlenaryPointId(rowId()), revision(), title, minutes);
    }
}
