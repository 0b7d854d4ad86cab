package org.schoolhandbook.picture;

import java.awt.geom.Path2D;
import java.util.stream.Stream;

/** Reads outlines as SVG writes them, with absolute places only: {@code M0,0 L10,0 Q10,10,0,10 Z}. */
final class Outline {

    private Outline() {}

    static Path2D of(String written) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (String step : written.isEmpty() ? new String[0] : written.split(" ")) {
            double[] at = Stream.of(step.substring(1).split(","))
                    .filter(number -> !number.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            switch (step.charAt(0)) {
                case 'M' -> path.moveTo(at[0], at[1]);
                case 'L' -> path.lineTo(at[0], at[1]);
                case 'Q' -> path.quadTo(at[0], at[1], at[2], at[3]);
                case 'C' -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> path.closePath();
            }
        }
        return path;
    }
}
