package fr.lignealigne.decision.assignment;

/**
 * What giving a whole measure to somebody would give them now.
 *
 * @param remarks how many of its remarks wait for a decision
 * @param apart how many of these stand on lines that are in somebody's care already, and stay there
 */
public record MeasureWaiting(int remarks, int apart) {}
