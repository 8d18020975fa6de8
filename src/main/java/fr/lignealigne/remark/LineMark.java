package fr.lignealigne.remark;

/**
 * What stands in the margin of a passage: how many remarks and organisations the viewer may know of there.
 *
 * @param own how many are of the viewer's own organisation
 */
public record LineMark(int firstLine, int lastLine, int remarks, int organisations, int own) {}
