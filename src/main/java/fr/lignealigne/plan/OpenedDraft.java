package fr.lignealigne.plan;

import java.util.List;

/**
 * A version in preparation with its text and what was left out of it, opened to be worked on.
 *
 * @param revision what to hand back with the new text
 */
public record OpenedDraft(VersionSummary version, PlanText text, List<LeftOutPiece> leftOut, long revision) {}
