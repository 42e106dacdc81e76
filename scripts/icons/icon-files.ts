import { encodePng } from "./png";
import { productIcons } from "./product-icons";
import { rasterise } from "./rasterise";

/** Every picture of the product, as the files in `assets/`. */
export function iconFiles(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return productIcons.flatMap(({ name, sizes, draw }) =>
    sizes.map((size) => ({
      name: `${name}-${size.toString()}.png`,
      bytes: encodePng(rasterise(draw(size), size), size),
    })),
  );
}
