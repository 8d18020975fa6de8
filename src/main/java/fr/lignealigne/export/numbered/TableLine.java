package fr.lignealigne.export.numbered;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * A line in a cell as printed.
 *
 * @param number of the line of the plan that begins here; 0 when it goes on from above
 */
record TableLine(int number, PDStructureElement cell, Ink words) {}
