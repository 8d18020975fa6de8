package fr.lignealigne.reader;

import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;

/** The text beside the thread, whichever way it is shown. */
interface ShownText {

    /** Shows these lines as the chosen ones. */
    void show(int firstLine, int lastLine);

    /** Nothing is chosen any more. */
    void clear();

    /** Gives the keyboard back to a line; 0 for the one that was chosen last. */
    void focusLine(int line);

    /** Underlines the words that are being remarked on. */
    void underline(PlanText text, Passage passage);
}
