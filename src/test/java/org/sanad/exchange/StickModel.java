package org.sanad.exchange;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A FAT stick in memory that is pulled out at its n-th access. Data that were not forced are there,
 * missing or rubbish, block by block; a directory entry that was not settled is there or not, and a
 * rename is a removal and an addition that know nothing of each other (design, safety.md §3.4).
 */
final class StickModel implements MediumFiles {
    private static final int BLOCK = 512;

    private static final class Inode {
        private byte[] durable = new byte[0];
        private byte[] cached = new byte[0];
    }

    /** A change of the directory: the name points to the file, or to nothing. */
    private record Entry(String name, Inode inode) {}

    private final Map<String, Inode> seen = new HashMap<>();
    private final Map<String, Inode> durable = new HashMap<>();
    private final List<Entry> pending = new ArrayList<>();
    private final int pulledAt;
    private int accesses;

    StickModel(int pulledAt) {
        this.pulledAt = pulledAt;
    }

    int accesses() {
        return accesses;
    }

    private void access() throws IOException {
        if (++accesses >= pulledAt) {
            throw new IOException("pulled out");
        }
    }

    /** What another machine finds on the stick, for one way the cache may have been lost. */
    Map<String, byte[]> found(Random random) {
        Map<String, Inode> directory = new HashMap<>(durable);
        for (Entry entry : pending) {
            if (random.nextBoolean()) {
                apply(directory, entry);
            }
        }
        Map<String, byte[]> found = new HashMap<>();
        directory.forEach((name, inode) -> found.put(name, survived(inode, random)));
        return found;
    }

    private static byte[] survived(Inode inode, Random random) {
        if (inode.durable.length == inode.cached.length || random.nextInt(4) == 0) {
            return inode.durable;
        }
        byte[] file = inode.cached.clone();
        for (int at = 0; at < file.length; at += BLOCK) {
            int fate = random.nextInt(3);
            for (int i = at; fate > 0 && i < Math.min(at + BLOCK, file.length); i++) {
                file[i] = fate == 1 ? 0 : (byte) random.nextInt(256);
            }
        }
        return file;
    }

    private static void apply(Map<String, Inode> directory, Entry entry) {
        if (entry.inode() == null) {
            directory.remove(entry.name());
        } else {
            directory.put(entry.name(), entry.inode());
        }
    }

    private void change(String name, Inode inode) {
        Entry entry = new Entry(name, inode);
        apply(seen, entry);
        pending.add(entry);
    }

    @Override
    public boolean isFolder(Path folder) {
        return accesses < pulledAt;
    }

    @Override
    public boolean exists(Path file) {
        return seen.containsKey(name(file));
    }

    @Override
    public long free(Path folder) throws IOException {
        access();
        return 1L << 30;
    }

    @Override
    public void create(Path file) throws IOException {
        access();
        if (exists(file)) {
            throw new FileAlreadyExistsException(name(file));
        }
        change(name(file), new Inode());
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        Inode inode = inode(file);
        for (int at = 0; at < bytes.length; at += BLOCK) {
            access();
            inode.cached = java.util.Arrays.copyOf(bytes, Math.min(at + BLOCK, bytes.length));
        }
        access();
        inode.durable = inode.cached;
    }

    @Override
    public byte[] read(Path file) throws IOException {
        access();
        return inode(file).cached.clone();
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        access();
        Inode inode = inode(from);
        change(name(to), inode);
        change(name(from), null);
    }

    @Override
    public void settle(Path file) throws IOException {
        access();
        pending.forEach(entry -> apply(durable, entry));
        pending.clear();
    }

    @Override
    public void delete(Path file) throws IOException {
        access();
        change(name(file), null);
    }

    @Override
    public void pause(Duration time) {}

    private Inode inode(Path file) throws IOException {
        Inode inode = seen.get(name(file));
        if (inode == null) {
            throw new NoSuchFileException(name(file));
        }
        return inode;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
