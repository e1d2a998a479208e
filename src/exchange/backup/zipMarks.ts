/** Numbers of the ZIP format (APPNOTE 6.3.10, little endian) that writer and reader share. */
export const LOCAL_MARK = 0x04034b50
export const CENTRAL_MARK = 0x02014b50
export const END_MARK = 0x06054b50
export const LOCAL_BYTES = 30
export const CENTRAL_BYTES = 46
export const END_BYTES = 22
export const STORED = 0
export const DEFLATED = 8
