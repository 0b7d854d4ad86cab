package org.schoolhandbook.privacy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a picture tells about itself, besides what it shows.
 *
 * @param place whether it says where it was taken
 * @param words names, titles, descriptions and serial numbers
 * @param orientation which side is up, as Exif has it; 1 if nothing is said
 * @param broken whether it cannot be read
 */
record PictureTalk(boolean place, List<String> words, int orientation, boolean broken) {

    /** Of these, all tags are numbers about the picture itself. */
    private static final Set<String> TECHNICAL = Set.of(
            "JPEG",
            "JFIF",
            "Huffman",
            "PNG-IHDR",
            "PNG-sRGB",
            "PNG-gAMA",
            "ICC Profile",
            "File Type",
            "PNG-PLTE",
            "GIF Header",
            "GIF Control",
            "GIF Image",
            "GIF Animation");

    private static final int LONGEST = 2000;

    static PictureTalk of(byte[] bytes) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes), bytes.length);
            boolean place = metadata.getDirectoriesOfType(GpsDirectory.class).stream()
                    .anyMatch(gps -> gps.getGeoLocation() != null || gps.containsTag(GpsDirectory.TAG_LATITUDE));
            return new PictureTalk(place, words(metadata), orientation(metadata), false);
        } catch (ImageProcessingException | IOException | RuntimeException | StackOverflowError e) {
            // The library answers some broken files with unchecked exceptions, and boxes in boxes without end with an
            // error.
            return new PictureTalk(false, List.of(), 1, true);
        }
    }

    private static List<String> words(Metadata metadata) {
        var words = new ArrayList<String>();
        for (Directory directory : metadata.getDirectories()) {
            if (directory instanceof XmpDirectory xmp) {
                words.addAll(xmp.getXmpProperties().values());
            } else if (!TECHNICAL.contains(directory.getName())) {
                directory.getTags().stream()
                        .map(Tag::getDescription)
                        .filter(text -> text != null && text.length() < LONGEST)
                        .forEach(words::add);
            }
        }
        return words;
    }

    private static int orientation(Metadata metadata) {
        for (Directory directory : metadata.getDirectoriesOfType(ExifDirectoryBase.class)) {
            try {
                if (directory.containsTag(ExifDirectoryBase.TAG_ORIENTATION)) {
                    return directory.getInt(ExifDirectoryBase.TAG_ORIENTATION);
                }
            } catch (MetadataException e) {
                return 1;
            }
        }
        return 1;
    }
}
