package fr.lignealigne.export.working;

import java.io.IOException;
import java.io.OutputStream;

/** Writes remarks into a file of one format, each as it comes. */
interface WorkingWriter {

    /** Hands over the remarks, once. */
    interface Rows {

        void each(EveryRemark.Taker taker) throws IOException;
    }

    /** Leaves the stream open. */
    void write(About about, Rows rows, OutputStream out) throws IOException;
}
