package fr.lignealigne.privacy;

import java.util.List;

/** Finds one kind; the places are those of the folded text. */
interface Seeker {

    List<Finding> in(Folded text);
}
