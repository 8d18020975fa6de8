package fr.lignealigne.plenary;

/**
 * A point of the agenda as it stands.
 *
 * @param minutes it is given; 0 when nobody said
 */
public record PlenaryPointDetails(PlenaryPointId id, long revision, String title, int minutes) {}
