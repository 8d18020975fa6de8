package fr.lignealigne.export.preparation;

import fr.lignealigne.bilateral.MeetingId;
import java.time.Instant;

/**
 * A frozen file as lists show it.
 *
 * @param makerName the short name of the organisation for which it was made
 * @param by the function of who made it; empty to the other side
 */
public record PreparationFile(
        PreparationFileId id, MeetingId meeting, Face face, String makerName, String by, Instant madeAt) {}
