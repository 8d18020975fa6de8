package fr.lignealigne.plan.imports.intake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A file on its way to the process that reads it. */
record Question(String fileName, byte[] content) {

    private static final int LONGEST_NAME = 1_000;

    static void write(String fileName, byte[] content, OutputStream to) throws IOException {
        var data = new DataOutputStream(to);
        data.writeUTF(fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME)));
        data.write(content);
        data.flush();
    }

    static Question read(InputStream from) throws IOException {
        var data = new DataInputStream(from);
        return new Question(data.readUTF(), data.readAllBytes());
    }
}
