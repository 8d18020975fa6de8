package fr.lignealigne.remark;

/** How many remarks, and of how many organisations, the viewer may know of on a whole. */
public record WholeMark(Anchor.Whole on, int remarks, int organisations) {}
