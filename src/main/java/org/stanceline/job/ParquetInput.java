package org.stanceline.job;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/**
 * A file for Parquet's reader, whose failures to read are {@link DiskFailure}s: what else the
 * reader throws is the content's fault.
 */
final class ParquetInput implements InputFile {
  private final FileSystem files;
  private final Path path;
  private final long length;

  ParquetInput(Path path, Configuration settings) throws IOException {
    this.files = path.getFileSystem(settings);
    this.path = path;
    this.length = files.getFileStatus(path).getLen();
  }

  @Override
  public long getLength() {
    return length;
  }

  @Override
  public SeekableInputStream newStream() throws IOException {
    FSDataInputStream in = files.open(path);
    return new DelegatingSeekableInputStream(new Trusted(in)) {
      @Override
      public long getPos() throws IOException {
        return in.getPos();
      }

      @Override
      public void seek(long position) throws IOException {
        if (position < 0 || position > length) {
          throw new EOFException("an offset of " + position + " in a file of " + length);
        }
        try {
          in.seek(position);
        } catch (IOException e) {
          throw new DiskFailure(e);
        }
      }
    };
  }

  /** Stands in what the reader says of the file. */
  @Override
  public String toString() {
    return path.getName();
  }

  private static final class Trusted extends FilterInputStream {
    Trusted(InputStream in) {
      super(in);
    }

    @Override
    public int read() {
      try {
        return in.read();
      } catch (IOException e) {
        throw new DiskFailure(e);
      }
    }

    @Override
    public int read(byte[] target, int from, int count) {
      try {
        return in.read(target, from, count);
      } catch (IOException e) {
        throw new DiskFailure(e);
      }
    }
  }
}
