package fr.lignealigne.bilateral.planner;

/** What would be enough for an exchange to be placed, and where it would then be: tried, and nothing against it. */
public record WayOut(Relaxation relaxation, Placing placing) {}
