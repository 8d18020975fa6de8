package fr.lignealigne.plan.imports.intake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A file on its way to the process that reads it. */
record Question(Wanted wanted, String fileName, byte[] content) {

    /** What is read of the file. */
    enum Wanted {
        TEXT,
        ANNOTATIONS,
        TABLES
    }

    private static final int LONGEST_NAME = 1_000;

    void write(OutputStream to) throws IOException {
        var data = new DataOutputStream(to);
        data.writeUTF(wanted.name());
        data.writeUTF(fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME)));
        data.write(content);
        data.flush();
    }

    static Question read(InputStream from) throws IOException {
        var data = new DataInputStream(from);
        return new Question(Wanted.valueOf(data.readUTF()), data.readUTF(), data.readAllBytes());
    }
}
