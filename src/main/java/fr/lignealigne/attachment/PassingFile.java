package fr.lignealigne.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file on its way, on the disk and not in memory. It has lost its name before its first byte: whatever ends this
 * process, the system takes it away.
 */
public final class PassingFile implements AutoCloseable {

    private static final int BUFFER = 64 << 10;

    private final FileChannel channel;
    private String sha256 = "";

    private PassingFile(FileChannel channel) {
        this.channel = channel;
    }

    private static PassingFile begin() throws IOException {
        Path path = Files.createTempFile("passing-", ".part");
        FileChannel channel = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            Files.deleteIfExists(path);
        } catch (FileSystemException held) {
            // Windows takes an open file away only when it is closed.
        }
        return new PassingFile(channel);
    }

    /** Takes all that comes, or refuses what is more than this many bytes. */
    static PassingFile of(InputStream content, long most) throws IOException {
        PassingFile file = begin();
        try {
            file.fill(content, most);
            return file;
        } catch (IOException | RuntimeException | Error failed) {
            file.close();
            throw failed;
        }
    }

    private void fill(InputStream content, long most) throws IOException {
        MessageDigest digest = sha256Digest();
        OutputStream to = new DigestOutputStream(Channels.newOutputStream(channel), digest);
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > most) {
                throw new RefusedFile(RefusedFile.Reason.TOO_LARGE);
            }
            to.write(buffer, 0, read);
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    long size() {
        try {
            return channel.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String sha256() {
        return sha256;
    }

    /** Its bytes from the first on; several may read one after the other. */
    InputStream content() {
        return new InputStream() {
            private long position;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = channel.read(ByteBuffer.wrap(bytes, offset, length), position);
                position += Math.max(read, 0);
                return read;
            }
        };
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
